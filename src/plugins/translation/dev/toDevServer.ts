/** Where a page hears of changes: below the base URL, so that locales behind one port can be told apart. */
export function toDevServer(baseUrl: string) {
  const path = `${baseUrl}ws`;
  return {client: {webSocketURL: {pathname: path}}, webSocketServer: {type: 'ws', options: {path}}};
}
