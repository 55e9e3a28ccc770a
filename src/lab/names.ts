import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** The names that a reader gave to kinds that were counted so: in the memory of this page, and nowhere else. */
const namesQuery = (weights: string) =>
  queryOptions<readonly string[]>({
    queryKey: ['names', weights],
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** Keeps the names of kinds, one for each of the weights. */
export function useNaming(): (weights: string, names: readonly string[]) => void {
  const client = useQueryClient();
  return useCallback((weights, names) => client.setQueryData(namesQuery(weights).queryKey, names), [client]);
}

/** The names that were given; undefined if nobody did. */
export const useGivenNames = (weights: string): readonly string[] | undefined =>
  useQuery(namesQuery(weights)).data;
