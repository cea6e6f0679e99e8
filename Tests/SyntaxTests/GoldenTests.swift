import Glibc
import Testing

import Syntax

/// What CPython 3.11 says about the programs of `tools/golden_syntax`.
@Suite struct GoldenTests {
    /// The records of a fixture, each a list of fields.
    static func records(_ name: String) -> [[String]] {
        let directory = #filePath.dropLast("GoldenTests.swift".count)
        guard let file = fopen(directory + "Fixtures/" + name, "rb") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var byte = fgetc(file)
        while byte != EOF {
            bytes.append(UInt8(truncatingIfNeeded: byte))
            byte = fgetc(file)
        }
        return bytes.split(separator: 0x1E).compactMap { record in
            let content = record.first == UInt8(ascii: "\n") ? record.dropFirst() : record
            guard !content.isEmpty else { return nil }
            return content.split(separator: 0x1F, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }

    @Test func failuresAreThoseOfCPython() throws {
        let records = Self.records("errors.txt")
        #expect(records.count > 900)
        for record in records {
            let mode = try #require(ParseMode(rawValue: record[0]))
            let expected = record[2] == "valid" ? ["valid"] : Array(record[2...])
            #expect(Self.outcome(of: record[1], mode) == expected, "\(mode): \(record[1])")
        }
    }

    @Test func treesAreThoseOfCPython() throws {
        let records = Self.records("trees.txt")
        #expect(records.count > 20)
        for record in records {
            let mode = try #require(ParseMode(rawValue: record[0]))
            let result = try parse(source: Array(record[1].utf8), filename: "<text>", mode: mode)
            #expect(SyntaxDump.dump(result.module) == record[2], "\(record[1])")
        }
    }

    private static func outcome(of source: String, _ mode: ParseMode) -> [String] {
        do {
            _ = try parse(source: Array(source.utf8), filename: "<text>", mode: mode, flags: .ignoreCookie)
            return ["valid"]
        } catch {
            return [error.kind.rawValue, error.message, "\(error.lineno)", "\(error.offset)",
                    error.endLineno.map { "\($0)" } ?? "None", error.endOffset.map { "\($0)" } ?? "None"]
        }
    }
}
