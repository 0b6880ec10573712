#if canImport(Glibc)
  import Glibc
#endif

/// Settings of the C library's memory.
enum Allocator {
  /// Keeps what is freed for what comes next.
  ///
  /// A build ends soon, and by default glibc hands memory back and asks for it again thousands of
  /// times meanwhile; other libraries are left as they are.
  static func keepsMemory() {
    #if canImport(Glibc)
      // Swift's module of glibc leaves out malloc.h, so `mallopt` is looked up by its name.
      guard let symbol = dlsym(nil, "mallopt") else { return }
      let mallopt = unsafeBitCast(symbol, to: (@convention(c) (Int32, Int32) -> Int32).self)
      _ = mallopt(trimThreshold, 1 << 30)
      _ = mallopt(topPad, 1 << 22)
      _ = mallopt(mapThreshold, 1 << 25)
    #endif
  }

  // mallopt(3): M_TRIM_THRESHOLD, M_TOP_PAD, M_MMAP_THRESHOLD.
  private static let trimThreshold: Int32 = -1
  private static let topPad: Int32 = -2
  private static let mapThreshold: Int32 = -3
}
