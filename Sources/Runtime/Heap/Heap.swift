import Glibc

/// A 64 KiB-aligned run of memory: cells of one size, or one large object. Any object finds its block, and so its heap,
/// by masking its address.
struct Block {
    static let size = 1 << 16
    /// Bytes in front of the first cell.
    static let headerBytes = 64

    var heap: UnsafeMutablePointer<Heap>
    /// Bytes of a cell.
    var cellBytes: Int
    /// Number of cells; 1 in a block that holds one large object.
    var cells: Int
    /// Bytes of the whole block, a multiple of `Block.size`.
    var bytes: Int

    @inline(__always) static func of(_ object: Object) -> UnsafeMutablePointer<Block> {
        UnsafeMutableRawPointer(bitPattern: UInt(bitPattern: object.address) & ~UInt(size - 1))
            .unsafelyUnwrapped.assumingMemoryBound(to: Block.self)
    }

    static func firstCell(_ block: UnsafeMutablePointer<Block>) -> UnsafeMutableRawPointer {
        UnsafeMutableRawPointer(block) + headerBytes
    }
}

/// A growable array of trivial elements in raw memory, for the heap's own books.
struct RawArray<Element> {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 64) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    @inline(__always) mutating func append(_ element: Element) {
        if count == capacity { grow() }
        (base + count).initialize(to: element)
        count &+= 1
    }

    @inline(__always) mutating func popLast() -> Element? {
        if count == 0 { return nil }
        count &-= 1
        return base[count]
    }

    @inline(__always) subscript(_ i: Int) -> Element {
        get { base[i] }
        nonmutating set { base[i] = newValue }
    }

    mutating func removeAll() { count = 0 }

    mutating func truncate(to n: Int) { count = n }

    @inline(never) private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }

    func deallocate() { base.deallocate() }
}

/// The memory of one runtime's objects: non-moving, in size-segregated blocks, with mark-and-sweep collection.
/// Objects may own external storage (`malloc`), which is freed with them.
///
/// Allocation never collects: it only asks for a collection, which the loop makes at its next safepoint.
struct Heap {
    /// Cells go in steps of 16 bytes up to this size, then in steps of a quarter of a power of two up to `largestCell`; larger
    /// objects get a block of their own.
    static let largestFineCell = 2048
    static let largestCell = 16384
    private static let fineClasses = largestFineCell / 16 + 1
    static let classes = fineClasses + 12

    /// The size class of an object of so many bytes; `classes` for one that gets a block of its own.
    @inline(__always) static func sizeClass(_ bytes: Int) -> Int {
        bytes <= largestFineCell ? (bytes &+ 15) &>> 4 : coarseClass(bytes)
    }

    private static func coarseClass(_ bytes: Int) -> Int {
        if bytes > largestCell { return classes }
        let power = 63 - (bytes - 1).leadingZeroBitCount
        let quarter = (bytes - 1 - (1 << power)) >> (power - 2)
        return fineClasses + (power - 11) * 4 + quarter
    }

    /// Bytes of a cell of that class.
    private static func cellBytes(_ sizeClass: Int) -> Int {
        if sizeClass < fineClasses { return sizeClass << 4 }
        let power = 11 + (sizeClass - fineClasses) / 4, quarter = (sizeClass - fineClasses) % 4
        return (1 << power) + (quarter + 1) << (power - 2)
    }

    /// Layouts by `Kind`.
    let layouts: UnsafeMutablePointer<Layout>
    /// First free cell of each size class; a free cell has 0 in its first word and the next one in its second.
    private let freeCells: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    /// The part of the newest block of each size class that was never used.
    private let bumps: UnsafeMutablePointer<(next: UnsafeMutableRawPointer, end: UnsafeMutableRawPointer)>
    private(set) var blocks = RawArray<UnsafeMutablePointer<Block>>()
    /// Memory taken from the system for blocks to come: one call for many.
    private var reserve: UnsafeMutableRawBufferPointer
    /// A heap that has grown takes more at once, which large pages can back.
    private var reserveBytes: Int { (blocks.count < 128 ? 16 : 128) * Block.size }
    /// Blocks of the common size that the last collections left empty: their pages are warm.
    private var spare = RawArray<UnsafeMutableRawPointer>()
    /// Objects changed since the last snapshot (the new ones are not in it: they have no oid).
    var changed = RawArray<Object>()
    /// Where this heap itself lies; every block points to it.
    private let home: UnsafeMutablePointer<Heap>

    /// Bytes in blocks and external storage taken since the last collection.
    var allocatedSinceCollection = 0
    /// Bytes that survived the last collection.
    var liveBytes = 0
    /// Bytes to allocate before the next collection.
    var threshold = Heap.leastThreshold
    private static let leastThreshold = 16 << 20
    /// Most bytes the program may have, `Int.max` without a limit. A collection that leaves more makes the loop raise MemoryError; native
    /// code that knows what it needs asks `room` before; what neither has stopped at twice the limit ends the process.
    var limit = Int.max {
        didSet { threshold = nextThreshold }
    }
    /// Bytes that an object made now may take. (Garbage is not counted: the next safepoint collects it.)
    var room: Int { max(limit - liveBytes, 0) }
    var isOverLimit: Bool { liveBytes > limit }
    /// Bytes that a program over its limit may allocate to deal with that.
    private static let leastRoom = 1 << 20
    private var nextThreshold: Int { min(max(Heap.leastThreshold, liveBytes), max(limit - liveBytes, Heap.leastRoom)) }
    /// Number of collections: as long as it stays the same, an address means the same object.
    private(set) var sweeps = 0
    /// Number handed out last by `giveOid`.
    var lastOid: UInt64 = 0
    /// Objects alive while their weak references are kept, and those references: target address to references.
    var weakReferences: [UInt: [Object]] = [:]

    /// The heap lies at `home` for its whole life.
    init(home: UnsafeMutablePointer<Heap>) {
        _ = Heap.mapsLargeStorage
        self.home = home
        let kinds = Kind.allCases.count
        layouts = .allocate(capacity: kinds)
        layouts.initialize(repeating: Layout(), count: kinds)
        for description in LayoutDescription.all { layouts[Int(description.kind.rawValue)] = Layout(description) }
        freeCells = .allocate(capacity: Heap.classes)
        freeCells.initialize(repeating: nil, count: Heap.classes)
        bumps = .allocate(capacity: Heap.classes)
        let nowhere = UnsafeMutableRawPointer(layouts)
        bumps.initialize(repeating: (nowhere, nowhere), count: Heap.classes)
        reserve = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    }

    /// Frees everything.
    mutating func tearDown() {
        forEachObject { releaseMemory(of: $0) }
        for i in 0..<blocks.count { munmap(UnsafeMutableRawPointer(blocks[i]), blocks[i].pointee.bytes) }
        if reserve.count > 0, let rest = reserve.baseAddress { munmap(rest, reserve.count) }
        for i in 0..<spare.count { munmap(spare[i], Block.size) }
        spare.deallocate()
        blocks.deallocate()
        changed.deallocate()
        layouts.deallocate()
        freeCells.deallocate()
        bumps.deallocate()
        weakReferences = [:]
    }

    @inline(__always) func layout(_ kind: Kind) -> UnsafeMutablePointer<Layout> { layouts + Int(kind.rawValue) }

    @inline(__always) var wantsCollection: Bool { allocatedSinceCollection >= threshold }

    // MARK: Allocation

    /// A new object with its header set and everything else *undefined*: the caller initialises every word.
    ///
    /// - Parameter bytes: of the whole object, header included.
    @inline(__always)
    mutating func allocate(_ kind: Kind, class classValue: Value, bytes: Int, flags: Object.Flags = .dirty,
                           extensionWords: Int = 0) -> Object {
        let sizeClass = Heap.sizeClass(bytes)
        let cell: UnsafeMutableRawPointer
        if sizeClass < Heap.classes, let free = freeCells[sizeClass] {
            freeCells[sizeClass] = free.load(fromByteOffset: 8, as: UnsafeMutableRawPointer?.self)
            cell = free
        } else {
            cell = allocateSlowly(bytes)
        }
        cell.storeBytes(of: classValue.bits, as: UInt64.self)
        cell.storeBytes(
            of: UInt64(kind.rawValue) | UInt64(flags.rawValue) &<< 8 | UInt64(truncatingIfNeeded: extensionWords) &<< 16,
            toByteOffset: 8, as: UInt64.self)
        return Object(address: cell)
    }

    @inline(never) private mutating func allocateSlowly(_ bytes: Int) -> UnsafeMutableRawPointer {
        let sizeClass = Heap.sizeClass(bytes)
        guard sizeClass < Heap.classes else {
            let block = newBlock(cellBytes: (bytes + 15) & ~15, blockBytes: (bytes + Block.headerBytes + Block.size - 1) & ~(Block.size - 1))
            block.pointee.cells = 1
            return Block.firstCell(block)
        }
        let cellBytes = Heap.cellBytes(sizeClass)
        if bumps[sizeClass].next + cellBytes > bumps[sizeClass].end || bumps[sizeClass].next == UnsafeMutableRawPointer(layouts) {
            let block = newBlock(cellBytes: cellBytes, blockBytes: Block.size)
            block.pointee.cells = (Block.size - Block.headerBytes) / cellBytes
            bumps[sizeClass] = (Block.firstCell(block), UnsafeMutableRawPointer(block) + Block.size)
        }
        let cell = bumps[sizeClass].next
        bumps[sizeClass].next += cellBytes
        return cell
    }

    private mutating func newBlock(cellBytes: Int, blockBytes: Int) -> UnsafeMutablePointer<Block> {
        let memory = blockBytes == Block.size ? smallBlockMemory() : Heap.alignedMemory(blockBytes)
        let block = memory.assumingMemoryBound(to: Block.self)
        block.initialize(to: Block(heap: home, cellBytes: cellBytes, cells: 0, bytes: blockBytes))
        blocks.append(block)
        allocatedSinceCollection += blockBytes
        checkLimit()
        return block
    }

    /// Zeroed memory of `Block.size` bytes.
    private mutating func smallBlockMemory() -> UnsafeMutableRawPointer {
        if let memory = spare.popLast() {
            memset(memory, 0, Block.size)
            return memory
        }
        if reserve.count == 0 {
            let count = reserveBytes
            reserve = UnsafeMutableRawBufferPointer(start: Heap.alignedMemory(count), count: count)
        }
        let memory = reserve.baseAddress.unsafelyUnwrapped
        reserve = UnsafeMutableRawBufferPointer(start: memory + Block.size, count: reserve.count - Block.size)
        return memory
    }

    /// Zeroed memory aligned to `Block.size`.
    private static func alignedMemory(_ bytes: Int) -> UnsafeMutableRawPointer {
        let span = bytes + Block.size
        guard let start = mmap(nil, span, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
              start != MAP_FAILED
        else { outOfMemory() }
        let aligned = UnsafeMutableRawPointer(bitPattern: (UInt(bitPattern: start) + UInt(Block.size) - 1) & ~UInt(Block.size - 1)).unsafelyUnwrapped
        let before = aligned - start
        if before > 0 { munmap(start, before) }
        let after = span - before - bytes
        if after > 0 { munmap(aligned + bytes, after) }
        useLargePages(aligned, bytes)
        return aligned
    }

    @inline(__always) private func checkLimit() {
        if (liveBytes &+ allocatedSinceCollection) &>> 1 > limit { Heap.outOfMemory() }
    }

    /// The system refused memory: nothing can be done but end the process, as `malloc` users do.
    static func outOfMemory() -> Never {
        let message = "torpor: out of memory\n"
        _ = message.withCString { write(2, $0, strlen($0)) }
        exit(1)
    }

    // MARK: External storage

    /// Large pieces are mapped by themselves, so that `realloc` moves pages and not bytes. Left alone, glibc stops doing so with the
    /// first large piece that is freed: see `mallopt(3)`, M_MMAP_THRESHOLD.
    private static let mapsLargeStorage: Bool = mallopt(-3 /* M_MMAP_THRESHOLD */, 1 << 20) == 1

    mutating func allocateExternal(_ bytes: Int) -> UnsafeMutableRawPointer {
        allocatedSinceCollection &+= bytes
        checkLimit()
        guard let memory = malloc(max(bytes, 8)) else { Heap.outOfMemory() }
        Heap.useLargePages(memory, bytes)
        return memory
    }

    /// Large storage is touched page by page for the first time: with large pages that takes a fraction of the faults.
    private static func useLargePages(_ memory: UnsafeMutableRawPointer, _ bytes: Int) {
        if bytes < 4 << 20 { return }
        // The whole mapping, with malloc's own words at its edges: `mremap` refuses one whose parts differ.
        let start = UInt(bitPattern: memory) & ~4095, end = (UInt(bitPattern: memory) + UInt(bytes) + 16 + 4095) & ~4095
        // Only advice: what comes back does not matter.
        _ = madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), 14 /* MADV_HUGEPAGE */)
    }

    mutating func reallocateExternal(_ old: UnsafeMutableRawPointer?, from oldBytes: Int, to bytes: Int) -> UnsafeMutableRawPointer {
        allocatedSinceCollection &+= bytes &- oldBytes
        checkLimit()
        guard let memory = realloc(old, max(bytes, 8)) else { Heap.outOfMemory() }
        Heap.useLargePages(memory, bytes)
        return memory
    }

    func releaseMemory(of object: Object) {
        let layout = layouts[Int(object.kind.rawValue)]
        func release(_ word: Int) {
            if word >= 0 { free(UnsafeMutableRawPointer(bitPattern: object.raw(word))) }
        }
        release(layout.storageWord)
        release(layout.derivedMemoryWord)
        release(layout.secondDerivedMemoryWord)
    }

    // MARK: Walking

    /// Calls `body` with every object, live or not yet swept, in address order of the blocks' creation.
    func forEachObject(_ body: (Object) -> Void) {
        for i in 0..<blocks.count {
            let block = blocks[i]
            var cell = Block.firstCell(block)
            for _ in 0..<block.pointee.cells {
                if cell.load(as: UInt64.self) != 0 { body(Object(address: cell)) }
                cell += block.pointee.cellBytes
            }
        }
    }

    // MARK: Sweeping

    /// Takes everything allocated so far for living, as after a collection.
    mutating func startCounting() {
        liveBytes += allocatedSinceCollection
        allocatedSinceCollection = 0
        threshold = nextThreshold
    }

    /// Frees every object that is not marked and unmarks the others. `Collector` has marked before.
    mutating func sweep() {
        let marked = Object.Flags.marked.rawValue
        sweeps += 1
        freeCells.update(repeating: nil, count: Heap.classes)
        var live = 0
        var kept = 0
        for i in 0..<blocks.count {
            let block = blocks[i]
            let cellBytes = block.pointee.cellBytes
            let cells = block.pointee.cells
            var cell = Block.firstCell(block)
            let sizeClass = Heap.sizeClass(cellBytes)
            let large = sizeClass >= Heap.classes
            var end = cell + cells * cellBytes
            if !large && bumps[sizeClass].next > cell && bumps[sizeClass].next <= UnsafeMutableRawPointer(block) + Block.size {
                end = bumps[sizeClass].next
            }
            var liveHere = 0
            // The block's free cells, chained in address order and put before the others only if the block stays.
            var first: UnsafeMutableRawPointer?
            var last: UnsafeMutableRawPointer?
            while cell < end {
                let object = Object(address: cell)
                if cell.load(as: UInt64.self) != 0 && object.meta & UInt64(marked) << 8 != 0 {
                    object.meta &= ~(UInt64(marked) << 8)
                    liveHere += cellBytes + externalBytes(object)
                } else {
                    if cell.load(as: UInt64.self) != 0 {
                        if layouts[Int(object.kind.rawValue)].storageWord >= 0 || layouts[Int(object.kind.rawValue)].derivedMemoryWord >= 0 {
                            releaseMemory(of: object)
                        }
                        cell.storeBytes(of: 0, as: UInt64.self)
                    }
                    cell.storeBytes(of: nil, toByteOffset: 8, as: UnsafeMutableRawPointer?.self)
                    if let last { last.storeBytes(of: cell, toByteOffset: 8, as: UnsafeMutableRawPointer?.self) } else { first = cell }
                    last = cell
                }
                cell += cellBytes
            }
            if liveHere == 0 && (large || end == Block.firstCell(block) + cells * cellBytes) {
                if block.pointee.bytes == Block.size && spare.count * Block.size < threshold {
                    spare.append(UnsafeMutableRawPointer(block))
                } else {
                    munmap(UnsafeMutableRawPointer(block), block.pointee.bytes)
                }
                if !large && bumps[sizeClass].end == UnsafeMutableRawPointer(block) + Block.size {
                    let nowhere = UnsafeMutableRawPointer(layouts)
                    bumps[sizeClass] = (nowhere, nowhere)
                }
                continue
            }
            if let last {
                last.storeBytes(of: freeCells[sizeClass], toByteOffset: 8, as: UnsafeMutableRawPointer?.self)
                freeCells[sizeClass] = first
            }
            blocks[kept] = block
            kept += 1
            live += liveHere
        }
        blocks.truncate(to: kept)
        liveBytes = live
        allocatedSinceCollection = 0
        threshold = nextThreshold
    }

    /// Bytes of external storage that `object` owns, derived memory left out.
    @inline(__always) func externalBytes(_ object: Object) -> Int {
        let layout = layouts + Int(object.kind.rawValue)
        if layout.pointee.storageWord < 0 { return 0 }
        return object.raw(layout.pointee.capacityWord) &* layout.pointee.externalStride
    }
}

/// `<malloc.h>` is not in the C library's Swift module.
@_silgen_name("mallopt") private func mallopt(_ parameter: Int32, _ value: Int32) -> Int32
