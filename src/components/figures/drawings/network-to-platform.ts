import {
  arrow, at, bracket, footnote, headed, overlay, PLATE_WIDTH, row, slab, spacer, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout} from '../drawing';

const LAYER_HEIGHT = 72;
const SERVICES_HEIGHT = 72;
const STEP_WIDTH = 60;
const BRACKET_WIDTH = 14;
const ERA_WIDTH: Readonly<Record<Layout, number>> = {
  wide: (PLATE_WIDTH.wide - STEP_WIDTH) / 2,
  narrow: PLATE_WIDTH.narrow,
};
/** Left of the bracket: what the carrier is said to be. */
const ROLE_WIDTH: Readonly<Record<Layout, number>> = {wide: 118, narrow: 104};

/** Two sections through the ground: the layers the carrier is said to be are bracketed, and they grow by one. */
const networkToPlatform: Drawing = (context) => {
  const {layout, t} = context;
  const width = PLATE_WIDTH[layout];
  const {caps, label} = TEXT_STYLES[layout];
  const era = (id: string, section: Block) =>
    headed(t(`figure.network-to-platform.${id}`), section, {style: caps, width: ERA_WIDTH[layout]});

  const before = carrierLayers('before-role', ['network-before'], context);
  const after = stack([
    services(context),
    carrierLayers('after-role', ['platform', 'network-after'], context),
  ]);
  const onSameGround = at(0, after.height - before.height, before);
  const eras = layout === 'wide'
    ? row([era('before', onSameGround), stepRight(context), era('after', after)], {align: 'end'})
    : stack([era('before', before), stepDown(context), era('after', after)], {gap: 14});
  return stack(
    [eras, footnote([text(t('figure.network-to-platform.note'), {style: label, width, tone: 'soft'})], width)],
    {gap: 24},
  );
};

export default networkToPlatform;

/** The layers from the top down, and beside their bracket what they make of the carrier. */
function carrierLayers(role: string, layers: readonly string[], {layout, t}: DrawingContext): Block {
  const {name, label} = TEXT_STYLES[layout];
  const {groundX, groundWidth} = groundOf(layout);
  const roleWidth = ROLE_WIDTH[layout] - 1;
  const roleText = stack([
    text(t('figure.network-to-platform.carrier'), {style: label, width: roleWidth, tone: 'soft'}),
    text(t(`figure.network-to-platform.${role}`), {style: name, width: roleWidth}),
  ]);
  const layerHeight = Math.max(LAYER_HEIGHT, Math.ceil(roleText.height / layers.length));
  const height = layerHeight * layers.length;
  return overlay([
    at(0, Math.round((height - roleText.height) / 2), roleText),
    at(ROLE_WIDTH[layout], 0, bracket(height)),
    at(groundX, 0, stack(
      layers.map((layer) =>
        slab(
          text(t(`figure.network-to-platform.${layer}`), {style: name, width: groundWidth - 16, anchor: 'middle'}),
          {width: groundWidth, height: layerHeight, fill: layer === 'platform' ? 'signalSoft' : 'none'},
        ),
      ),
    )),
  ]);
}

/** What stands on the platform: not the carrier's own place, so outside the bracket and drawn lightly. */
function services({layout, t, term}: DrawingContext): Block {
  const {name, label} = TEXT_STYLES[layout];
  const {groundX, groundWidth} = groundOf(layout);
  const half = groundWidth / 2;
  const style = {width: half - 4, anchor: 'middle'} as const;
  const words = ['b2c', 'b2b'].map((id) =>
    stack([
      text(term(id).name, {...style, style: name}),
      text(t(`figure.network-to-platform.${id}`), {...style, style: label, tone: 'soft'}),
    ]),
  );
  const level = spacer(style.width, Math.max(...words.map(({height}) => height)));
  return at(groundX, 0, row(
    words.map((block) =>
      slab(overlay([block, level]), {width: half, height: SERVICES_HEIGHT, stroke: 'hairline'}),
    ),
  ));
}

function groundOf(layout: Layout): {groundX: number; groundWidth: number} {
  const groundX = ROLE_WIDTH[layout] + BRACKET_WIDTH;
  return {groundX, groundWidth: ERA_WIDTH[layout] - groundX};
}

/** Level with the middle of the lowest layer when it stands at the foot of the eras. */
function stepRight({layout, term}: DrawingContext): Block {
  const word = text(term('5g').name, {style: TEXT_STYLES[layout].name, width: STEP_WIDTH - 4, anchor: 'middle'});
  const y = word.height + 6;
  return overlay([
    word,
    arrow([{x: 8, y}, {x: STEP_WIDTH - 12, y}]),
    spacer(STEP_WIDTH, y + LAYER_HEIGHT / 2),
  ]);
}

function stepDown({layout, term}: DrawingContext): Block {
  const word = text(term('5g').name, {style: TEXT_STYLES[layout].name});
  return row([arrow([{x: 6, y: 0}, {x: 6, y: 36}]), word], {gap: 18, align: 'middle'});
}
