const UA_SCHEMA = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

const EXTENSIONS = '<pdfaExtension:schemas><rdf:Bag>';
const END = '</rdf:Description>';

/** The file's own description: without dates, and naming PDF/UA-1 beside PDF/A-2a, which wants it explained. */
export function toFinishedMetadata(xmp: string): string {
  const undated = xmp
    .replace(/<xmp:(?:ModifyDate|CreateDate|MetadataDate)>[^<]*<\/xmp:\w+>/g, '')
    .replace(/<xmpMM:History>[\s\S]*?<\/xmpMM:History>/, '');
  const explained = undated.includes(EXTENSIONS)
    ? undated.replace(EXTENSIONS, EXTENSIONS + UA_SCHEMA)
    : undated.replace(END, `${EXTENSIONS}${UA_SCHEMA}</rdf:Bag></pdfaExtension:schemas>${END}`);
  const at = explained.lastIndexOf(END);
  if (at === -1) throw new Error('Unexpected metadata of the typesetter, expected an rdf:Description');
  const identified = `${explained.slice(0, at)}<pdfuaid:part>1</pdfuaid:part>${explained.slice(at)}`;
  return identified.replace('<rdf:Description ', '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" ');
}
