/** The request header in which the proxy hands a page its own path and query. */
export const pathHeader = "x-nss-path";
