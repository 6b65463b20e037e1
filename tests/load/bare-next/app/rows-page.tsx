import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { rowsOf } from "./statements";

/** What the least Next page would do: check the session, ask the same questions, print the answers. */
export async function RowsPage({ page }: { readonly page: string }) {
  const sessionId = (await cookies()).get("session")?.value;
  const answers = sessionId ? await rowsOf(page, sessionId) : undefined;
  if (!answers) notFound();
  return (
    <main>
      <h1>{page}</h1>
      {answers.map((rows, table) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tables are always the same, in the same order
        <table key={table}>
          <tbody>
            {rows.map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the page is drawn once
              <tr key={line}>
                {Object.entries(row).map(([name, value]) => (
                  <td key={name}>
                    {value !== null && typeof value === "object" ? JSON.stringify(value) : String(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </main>
  );
}
