import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // For every reader: the title stands in the head when the page arrives, and is not streamed into the body behind it.
  htmlLimitedBots: /.*/,
  // Types are checked by `npm test`; a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Browsers that have not read the link to the icon yet ask for it by its old name.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/favicon.svg" }],
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/adapter-pg",
    "@prisma/client",
    "nodemailer",
    "pg",
    "pg-boss",
    "piscina",
  ],
};

export default config;
