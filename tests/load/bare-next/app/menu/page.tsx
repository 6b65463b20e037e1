import { RowsPage } from "../rows-page";

export default function MenuPage() {
  return <RowsPage page="menu" />;
}
