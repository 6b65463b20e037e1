import { RowsPage } from "../rows-page";

export default function QueuePage() {
  return <RowsPage page="queue" />;
}
