import type {Translate} from '../../../../messages';
import {toMessage} from '../../reporters/reporter';
import type {Desk, SaveResult} from '../desk/Desk';
import {isConflict} from '../desk/saveReason';
import type {CheckReply, SaveReply} from '../protocol';
import {toJson, toRefusal, type Answer} from './answer';
import type {Assets} from './loadAssets';
import {parseSaveRequest, parseTypedUnit} from './parseRequests';

export interface RoutesParams {
  desk: Desk;
  assets: Assets;
  /** The words of the workbench. */
  t: Translate;
  /** The words of the rules. */
  tellFinding: Translate;
}

export interface RouteRequest {
  query: URLSearchParams;
  /** The JSON of a POST. */
  body: unknown;
}

export type Route = (request: RouteRequest) => Answer | Promise<Answer>;

/** Everything that is served, by method and path; nothing else is. */
export function createRoutes({desk, assets, t, tellFinding}: RoutesParams): Readonly<Record<string, Route>> {
  const refuse = (status: number, reason: string, detail = '') => toRefusal(status, {reason, message: t(`workbench.refused.${reason}`, {detail})});
  return {
    ...Object.fromEntries(Object.entries(assets).map(([pathname, answer]) => [`GET ${pathname}`, () => answer])),
    'GET /api/project': async () => toJson(await desk.viewProject()),
    'GET /api/page': async ({query}) => {
      const path = query.get('path') ?? '';
      const page = await desk.viewPage(path);
      return page ? toJson(page) : refuse(404, 'foreign-page', path);
    },
    'GET /api/matches': ({query}) => toJson(desk.findMatches({path: query.get('path') ?? '', id: query.get('id') ?? ''})),
    'POST /api/check': ({body}) => {
      const typed = parseTypedUnit(body);
      if (!typed) return refuse(400, 'malformed');
      const result = desk.check(typed);
      if (!result) return refuse(404, 'foreign-page', typed.path);
      const {findings, refusal} = result;
      const reply: CheckReply = {
        findings: findings.map((finding) => ({ruleId: finding.ruleId, severity: finding.severity, side: finding.side, message: toMessage(finding, tellFinding)})),
        refusal: refusal && t(`workbench.refused.${refusal.reason}`, {detail: refusal.detail}),
      };
      return toJson(reply);
    },
    'POST /api/save': async ({body}) => {
      const request = parseSaveRequest(body);
      return request ? toSaveAnswer(await desk.save(request), t) : refuse(400, 'malformed');
    },
  };
}

function toSaveAnswer(result: SaveResult, t: Translate): Answer {
  if (result.type === 'done') return toJson({outcome: result.outcome, page: result.page} satisfies SaveReply);
  const {reason, detail, page} = result;
  return toRefusal(isConflict(reason) ? 409 : 422, {reason, message: t(`workbench.refused.${reason}`, {detail}), ...(page && {page})});
}
