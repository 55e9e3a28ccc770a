/** Where the site's files are. A page that lies in a folder of the site says the way there: `<html data-site="../../">`. */
export const siteFolder = (): URL =>
  new URL(document.documentElement.dataset['site'] ?? '.', document.baseURI);
