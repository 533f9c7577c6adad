export { offlineEmbedder } from './dense/offline-embedder.js';
export { reportIdOf, type SlottedReport, slotReport } from './ingest.js';
export { openVectorStore, type VectorStoreConfig, type VectorStoreCorpus } from './langchain/vector-store.js';
export { NATIVE_MODULES } from './native.js';
export { type OpenedPool, openPool } from './postgres/connection.js';
export { openSharedCorpus, type SharedCorpus } from './postgres/shared-corpus.js';
export {
  type CorpusSearch,
  createSearch,
  type ExplainedResult,
  type SearchOptions,
} from './search/search.js';
export { buildIndex, type SearchIndex } from './search/search-index.js';
export { type RawWriteup, type ReportMeta, segmentWriteups } from './segment.js';
export { slotContext } from './slots/context.js';
export { fillSlots, SLOT, SLOT_KINDS, type SlotKind, type Vault } from './slots/kinds.js';
export { leaksIn } from './slots/leaks.js';
export type { SlotContext } from './slots/names.js';
export { type Slotted, slotsIn, slotWriteup } from './slots/slot.js';
export type { OnIndexed } from './store/compute-index.js';
export { isVaultTrouble, openRecordOnly, type RecordOnly } from './store/record-only.js';
export { openSavedIndex, saveIndex } from './store/saved-index.js';
export {
  type AddOutcome,
  type CorpusStats,
  type CorpusStore,
  type ListedReport,
  openCorpusStore,
  type ReportToAdd,
  type SlottedWriteup,
  type StoreOptions,
} from './store/store.js';
export { loadWordCutter } from './terms/words.js';
export { WorkerPool, workerFile } from './workers/pool.js';
export { serve } from './workers/serve.js';
