import * as z from "zod/mini";
import type { Prisma } from "./generated/client";

const jsonObject = z.record(z.string(), z.json());

/** A value as a Json column keeps it. @throws where it holds what JSON has no form for, such as a Date or undefined */
export const toJson = (value: object): Prisma.InputJsonObject => z.parse(jsonObject, value);
