-- When each worker process last said that it is alive, by the database's own clock.
CREATE TABLE "WorkerHeartbeat" (
    "workerId" UUID NOT NULL,
    "beatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkerHeartbeat_pkey" PRIMARY KEY ("workerId")
);
