/** What somebody let fall on the page, taken in the moment it falls: afterwards the browser has emptied it. */

export interface Dropped {
  readonly files: readonly File[];
  readonly entries: readonly FileSystemEntry[];
  /** None where the browser gives no handles. */
  readonly handles: Promise<readonly FileSystemHandle[]>;
}

interface HandleItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

function taken(transfer: DataTransfer): Dropped {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const handles = items.map((item) => (item as HandleItem).getAsFileSystemHandle?.());
  return {
    files: [...transfer.files],
    entries: items.flatMap((item) => item.webkitGetAsEntry?.() ?? []),
    handles: Promise.all(handles).then(
      (all) => all.flatMap((handle) => handle ?? []),
      () => [],
    ),
  };
}

const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** Makes an element take files that are dropped on it. */
export function dropTarget(onDropped: (dropped: Dropped) => void) {
  return {
    onDragOver: (event: DragEvent) => {
      if (bringsFiles(event)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!event.dataTransfer || !bringsFiles(event)) return;
      event.preventDefault();
      onDropped(taken(event.dataTransfer));
    },
  };
}
