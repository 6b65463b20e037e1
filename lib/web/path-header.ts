/** The request header in which the web process hands a page its own path and query. */
export const pathHeader = "x-nss-path";
