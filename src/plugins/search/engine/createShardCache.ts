/** Shards that are kept once they are decoded; the ones used longest ago go first. */
export interface ShardCache<Shard> {
  get(key: string, load: () => Promise<Shard>): Promise<Shard>;
}

export function createShardCache<Shard>(most: number): ShardCache<Shard> {
  const kept = new Map<string, Promise<Shard>>();
  return {
    get(key, load) {
      const shard = kept.get(key) ?? load();
      kept.delete(key);
      kept.set(key, shard);
      // What failed is asked for again by the next query.
      shard.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return shard;
    },
  };
}
