import { seedDemoWorld } from "@/prisma/seed";

// Run by the start command against an empty database (DATABASE_URL), with the keys of the deployment.
await seedDemoWorld();
process.exit(0);
