import Dispatch

/// Does the same for every index on all cores, and keeps the results in the order of the indices.
///
/// - Parameters:
///   - count: How many indices there are, from 0.
///   - transform: What to do; called from several threads at once.
/// - Returns: The results, in order.
/// - Complexity: One task per batch of indices, so that a million small ones cost little.
public func parallelMap<Result: Sendable>(
  _ count: Int, _ transform: @Sendable (Int) -> Result
) -> [Result] {
  if count < 4 { return (0..<count).map(transform) }
  let batch = max(1, min(64, count / 64))
  return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
    nonisolated(unsafe) let base = buffer.baseAddress!  // `count` is at least 4, so it has storage.
    DispatchQueue.concurrentPerform(iterations: (count + batch - 1) / batch) { index in
      for item in index * batch..<min(count, (index + 1) * batch) {
        (base + item).initialize(to: transform(item))
      }
    }
    initialized = count
  }
}
