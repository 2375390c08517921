/** Where on its page a tag stands: left, bottom, right, top in points. */
export type Box = readonly [number, number, number, number];

/** A tag of the typesetter's file; only pictures and tables that are whole on one page have a place. */
export interface TagBox {
  role: string;
  box?: Box;
}

const ELEMENT = /\/Type \/StructElem\s+\/S \/(\w+)([\s\S]*?)endobj/g;
const BOX = /\/BBox \[([-\d. ]+)\]/;

/** The tags of a file for PDF/UA-1, in its order: in one for PDF/A the typesetter leaves their places out. */
export function readTagBoxes(pdf: Buffer): TagBox[] {
  return [...pdf.toString('latin1').matchAll(ELEMENT)].map(([, role, rest]) => {
    const box = BOX.exec(rest!)?.[1]!.trim().split(/\s+/).map(Number);
    return box?.length === 4 ? {role: role!, box: box as unknown as Box} : {role: role!};
  });
}
