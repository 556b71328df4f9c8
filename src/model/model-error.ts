/** What the model throws when it is asked for something that does not exist: one clear sentence naming the place. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}
