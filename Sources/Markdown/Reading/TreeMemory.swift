import CCMark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Memory for cmark trees that are let go of as a whole: each piece is the next of a large block.
///
/// A tree has thousands of small pieces, and nearly a third of the time that cmark takes goes into
/// finding room for each and giving it back. Each thread has its blocks to itself; between two texts
/// it keeps one.
enum TreeMemory {
  /// Runs a reading whose nodes come from this memory, and lets go of them all at its end.
  ///
  /// - Parameter body: What reads; it gives no node and no string of cmark's away.
  static func during<Result>(_ body: () -> Result) -> Result {
    let blocks = blocksOfThread()
    blocks.pointee.readings += 1
    defer {
      blocks.pointee.readings -= 1
      if blocks.pointee.readings == 0 { blocks.pointee.reset() }
    }
    return body()
  }

  /// What cmark calls; the blocks are found by the thread, since it passes nothing along.
  ///
  /// It is set once and never changed, so that all threads may read it.
  nonisolated(unsafe) static let allocator: UnsafeMutablePointer<cmark_mem> = {
    let memory = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    memory.initialize(
      to: cmark_mem(
        calloc: { count, size in TreeMemory.blocksOfThread().pointee.zeroed(count * size) },
        realloc: { old, size in TreeMemory.blocksOfThread().pointee.grown(old, to: size) },
        free: { old in TreeMemory.blocksOfThread().pointee.free(old) }))
    return memory
  }()

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let result = pthread_key_create(&key) { blocks in
      #if canImport(Darwin)
        let pointer: UnsafeMutableRawPointer? = blocks
      #else
        let pointer = blocks
      #endif
      guard let pointer else { return }
      let state = pointer.assumingMemoryBound(to: Blocks.self)
      state.pointee.releaseAll()
      state.deinitialize(count: 1)
      state.deallocate()
    }
    precondition(result == 0, "no key for thread-local memory is left")
    return key
  }()

  @inline(__always)
  private static func blocksOfThread() -> UnsafeMutablePointer<Blocks> {
    if let pointer = pthread_getspecific(key) {
      return pointer.assumingMemoryBound(to: Blocks.self)
    }
    let blocks = UnsafeMutablePointer<Blocks>.allocate(capacity: 1)
    blocks.initialize(to: Blocks())
    pthread_setspecific(key, blocks)
    return blocks
  }

  /// The blocks of one thread.
  private struct Blocks {
    /// How many readings are under way, one within the other.
    var readings = 0
    private var blocks: [UnsafeMutableRawPointer] = []
    private var next: UnsafeMutableRawPointer
    private var end: UnsafeMutableRawPointer

    /// The size of the block that is kept; a text of 10 kB needs about a third of it.
    private static let firstSize = 1 << 20
    /// Before each piece stands its size; pieces begin at multiples of this.
    private static let header = 16

    init() {
      let block = UnsafeMutableRawPointer.allocate(
        byteCount: Self.firstSize, alignment: Self.header)
      blocks = [block]
      next = block
      end = block + Self.firstSize
    }

    @inline(__always)
    mutating func piece(_ size: Int) -> UnsafeMutableRawPointer {
      let whole = (size + 2 * Self.header - 1) & ~(Self.header - 1)
      if end - next < whole { addBlock(of: whole) }
      let piece = next + Self.header
      next.storeBytes(of: whole - Self.header, as: Int.self)
      next += whole
      return piece
    }

    mutating func zeroed(_ size: Int) -> UnsafeMutableRawPointer {
      let piece = piece(size)
      memset(piece, 0, size)
      return piece
    }

    mutating func grown(
      _ old: UnsafeMutableRawPointer?, to size: Int
    ) -> UnsafeMutableRawPointer {
      guard let old else { return piece(size) }
      let room = (old - Self.header).load(as: Int.self)
      if size <= room { return old }
      let isLast = old + room == next
      if isLast, end - old >= size + Self.header {
        next = old
        next -= Self.header
        return piece(size)
      }
      let new = piece(size)
      memcpy(new, old, room)
      return new
    }

    mutating func free(_ old: UnsafeMutableRawPointer?) {
      // Only the last piece can be taken back at once; the others wait for the end.
      guard let old else { return }
      let room = (old - Self.header).load(as: Int.self)
      if old + room == next { next = old - Self.header }
    }

    private mutating func addBlock(of size: Int) {
      let size = max(Self.firstSize << min(blocks.count, 6), size)
      let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: Self.header)
      blocks.append(block)
      next = block
      end = block + size
    }

    mutating func reset() {
      while blocks.count > 1 { blocks.removeLast().deallocate() }
      next = blocks[0]
      end = blocks[0] + Self.firstSize
    }

    mutating func releaseAll() {
      for block in blocks { block.deallocate() }
      blocks = []
    }
  }
}
