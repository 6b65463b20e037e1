-- Not only webNACCS certificates can be ordered: so many of each kind of terminal.
ALTER TABLE "Application" ADD COLUMN "terminalsOrdered" JSONB NOT NULL DEFAULT '{}';
UPDATE "Application" SET "terminalsOrdered" = jsonb_build_object('WEB_NACCS', "certificatesOrdered")
  WHERE "certificatesOrdered" > 0;
ALTER TABLE "Application" DROP COLUMN "certificatesOrdered";
UPDATE "Application" SET "touches" = (
  SELECT array_agg(regexp_replace(touched, '/certificates/order$', '/certificates/order/WEB_NACCS') ORDER BY place)
  FROM unnest("touches") WITH ORDINALITY AS each(touched, place)
) WHERE EXISTS (SELECT 1 FROM unnest("touches") AS touched WHERE touched LIKE '%/certificates/order');

-- 端末アクセスキー: sealed like the auth codes.
ALTER TABLE "LogicalTerminal" ADD COLUMN "sealedAccessKey" TEXT;
