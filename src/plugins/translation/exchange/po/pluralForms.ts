/** What gettext says of the plurals of a language; of those not here, what most of Europe has. */
const FORMS: readonly {languages: string; forms: string}[] = [
  {languages: 'id ja ko lo ms th vi zh', forms: 'nplurals=1; plural=0;'},
  {languages: 'fr pt tr', forms: 'nplurals=2; plural=(n > 1);'},
  {
    languages: 'be bs hr ru sr uk',
    forms: 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
  },
  {languages: 'cs sk', forms: 'nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);'},
  {languages: 'pl', forms: 'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);'},
  {languages: 'ar', forms: 'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);'},
];

/** The `Plural-Forms` header of a locale. */
export function toPluralForms(locale: string): string {
  const [language] = locale.toLowerCase().split(/[-_]/);
  return FORMS.find(({languages}) => languages.split(' ').includes(language!))?.forms ?? 'nplurals=2; plural=(n != 1);';
}
