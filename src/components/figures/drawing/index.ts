/** The kit's door: a drawing imports from here only. See the README one folder up. */
export {at, overlay, row, spacer, stack} from './block';
export type {Block} from './block';
export {frame, marker, MARKER_RADIUS, rect, slab} from './areas';
export type {MarkerKind} from './areas';
export {columns} from './columns';
export type {Drawing, DrawingContext} from './drawing';
export {LAYOUTS, PLATE_WIDTH} from './layout';
export type {Layout} from './layout';
export {arrow, bracket, line, lines, rule} from './lines';
export {measureText} from './measureText';
export {footnote, headed, legend, list} from './notes';
export type {LegendEntry} from './notes';
export {sentenceCase} from './sentenceCase';
export type {Stroke, Tone} from './shapes';
export {snugText, text} from './text';
export {TEXT_STYLES} from './textStyles';
export type {TextStyle} from './textStyles';
