using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.App.Problems;
using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.Pages.Reviewing;

/// <summary>The reviewer's form: what is kept, and over it what was typed and not yet kept (formulir reviu).</summary>
/// <remarks>Each field is sent with the value it had when the page was opened. Only what the reviewer changed is written, so that two
/// reviewers at work on different findings do not undo each other's decisions.</remarks>
internal sealed class ReviewForm(ReviewSheet sheet)
{
    /// <summary>What follows the name of a field in the name of its earlier value.</summary>
    public const string Before = "-dari";

    private readonly Dictionary<string, string> typed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> wrong = new(StringComparer.Ordinal);
    private List<ReviewInput.DecisionInput> decisions = [];
    private ReviewHeader? header;

    /// <summary>The review that is shown.</summary>
    public ReviewSheet Sheet { get; } = sheet;

    /// <summary>The head of the documents.</summary>
    public ReviewHeader Header => header ?? Sheet.Record.Header;

    /// <summary>The head as kept, to see whether it was changed.</summary>
    public string KeptHeader => Written(Sheet.Record.Header);

    /// <summary>The findings whose decision cannot be kept as typed, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Wrong => wrong;

    /// <summary>True when something was typed that is not kept.</summary>
    public bool HasTyped => typed.Count > 0 || header is not null;

    /// <summary>The decision on a finding, "" for none.</summary>
    public FormValue Decision(FindingLine line) => Value($"putusan-{line.Id}", line.Decision?.Kind.ToString());

    /// <summary>The reason of the decision.</summary>
    public FormValue Reason(FindingLine line) => Value($"alasan-{line.Id}", line.Decision?.Note);

    /// <summary>The answer to an item, "" for none.</summary>
    public FormValue Answer(ChecklistLine line) => Value($"jawab-{line.Item.Code}", line.Entry?.Answer.ToString());

    /// <summary>The note on an item.</summary>
    public FormValue Note(ChecklistLine line) => Value($"catatan-{line.Item.Code}", line.Entry?.Note);

    /// <summary>Takes what was typed; the result is what the reviewer changed.</summary>
    public ReviewInput Take(IFormCollection form)
    {
        foreach (var name in form.Keys.Where(name => form.ContainsKey(name + Before) && Text(form, name) != Text(form, name + Before)))
        {
            typed[name] = Text(form, name);
        }

        var read = HeaderFields.Read(form);
        header = form.ContainsKey("identitas" + Before) && Written(read) != Text(form, "identitas" + Before) ? read : null;
        decisions = [.. Sheet.Findings.Where(line => Decision(line).IsTyped || Reason(line).IsTyped)
            .Select(line => new ReviewInput.DecisionInput(line.Id, Parsed<DecisionKind>(Decision(line)), Reason(line).Shown))];
        return new()
        {
            Header = header,
            Answers = [.. Sheet.Groups.SelectMany(group => group.Lines).Where(line => Answer(line).IsTyped || Note(line).IsTyped)
                .Select(line => new ReviewInput.AnswerInput(line.Item.Code, Parsed<ChecklistAnswer>(Answer(line)), Note(line).Shown))],
            Decisions = decisions,
        };
    }

    /// <summary>What was typed, over the review as it is kept now.</summary>
    public ReviewForm Over(ReviewSheet now)
    {
        var form = new ReviewForm(now) { header = header, decisions = decisions };
        foreach (var (name, value) in typed)
        {
            form.typed[name] = value;
        }

        return form;
    }

    /// <summary>Puts the reasons of a refusal beside the fields they are about.</summary>
    public void Place(Problem problem)
    {
        foreach (var finding in problem.Findings)
        {
            for (var index = 0; index < decisions.Count; index++)
            {
                if (finding.Place.StartsWith(FormattableString.Invariant($"$.decisions[{index}]"), StringComparison.Ordinal))
                {
                    wrong[decisions[index].Finding] = finding.Message;
                }
            }
        }
    }

    private static string Text(IFormCollection form, string name) => form[name].ToString().ReplaceLineEndings("\n").Trim();

    private static string Written(ReviewHeader header) => JsonSerializer.Serialize(header, Json.Options).ReplaceLineEndings("\n");

    private static T? Parsed<T>(FormValue value)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(value.Shown, StringComparer.Ordinal) ? Enum.Parse<T>(value.Shown) : null;

    private FormValue Value(string name, string? kept) =>
        new(name, kept ?? "", typed.TryGetValue(name, out var value) ? value : kept ?? "", typed.ContainsKey(name));
}
