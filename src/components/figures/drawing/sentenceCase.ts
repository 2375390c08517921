/** A name as it stands alone in a picture: its first letter is a capital, where the script has them. */
export function sentenceCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
