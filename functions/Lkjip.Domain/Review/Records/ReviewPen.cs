using System.Globalization;
using System.Text.Json;

namespace Lkjip.Domain.Review.Records;

/// <summary>Single changes of a review; one that changes nothing leaves no line in the log.</summary>
internal static class ReviewPen
{
    public static ReviewRecord Header(ReviewRecord record, ReviewHeader? header, string by, DateTimeOffset at) =>
        header is null || Same(header, record.Header) ? record : Logged(record with { Header = header }, "identitas", by, at);

    public static ReviewRecord Answer(ReviewRecord record, ReviewInput.AnswerInput input, string by, DateTimeOffset at)
    {
        var before = record.Answers.FirstOrDefault(entry => entry.Item == input.Item);
        var note = Trimmed(input.Note);
        if (before?.Answer == input.Answer && (before is null || before.Note == note))
        {
            return record;
        }

        var others = record.Answers.Where(entry => entry.Item != input.Item);
        return input.Answer is { } answer
            ? Logged(
                record with { Answers = [.. others, new ChecklistEntry(input.Item, answer, by, at, note)] },
                "butir", by, at, [("butir", input.Item), ("jawaban", answer.ToString()), .. Noted(note)])
            : Logged(record with { Answers = [.. others] }, "butir.hapus", by, at, [("butir", input.Item)]);
    }

    public static ReviewRecord Decide(ReviewRecord record, ReviewSheet sheet, ReviewInput.DecisionInput input, string by, DateTimeOffset at)
    {
        var before = record.Decisions.FirstOrDefault(decision => decision.Finding == input.Finding);
        var note = Trimmed(input.Note);
        if (before?.Kind == input.Decision && (before is null || before.Note == note))
        {
            return record;
        }

        var others = record.Decisions.Where(decision => decision.Finding != input.Finding);
        var found = sheet.Findings.First(line => line.Id == input.Finding).Finding;
        return input.Decision is { } kind
            ? Logged(
                record with { Decisions = [.. others, Decision(input.Finding, found, kind, note, by, at, record.Version)] },
                "temuan", by, at, [("temuan", Name(found)), ("keputusan", kind.ToString()), ("id", input.Finding), .. Noted(note)])
            : Logged(record with { Decisions = [.. others] }, "temuan.hapus", by, at, [("temuan", Name(found)), ("id", input.Finding)]);
    }

    public static ReviewRecord Logged(ReviewRecord record, string what, string by, DateTimeOffset at, params IReadOnlyList<(string Name, string Value)> arguments) =>
        record with
        {
            Log = [.. record.Log, new ReviewLogEntry(at, by, what, arguments.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal))],
        };

    private static FindingDecision Decision(string id, Finding found, DecisionKind kind, string? note, string by, DateTimeOffset at, int version) => new()
    {
        Finding = id, Kind = kind, Note = note, By = by, At = at, Version = version,
        Code = found.Code, Severity = found.Severity, Place = found.Place, Stated = found.Stated, Expected = found.Expected, Message = found.Message,
    };

    private static string Name(Finding finding) => string.Create(CultureInfo.InvariantCulture, $"{finding.Code} ({finding.Place})");

    private static (string Name, string Value)[] Noted(string? note) => note is null ? [] : [("catatan", note)];

    private static string? Trimmed(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();

    private static bool Same(ReviewHeader left, ReviewHeader right) => JsonSerializer.Serialize(left) == JsonSerializer.Serialize(right);
}
