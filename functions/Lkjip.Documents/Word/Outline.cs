namespace Lkjip.Documents.Word;

/// <summary>What a paragraph means for the table of contents.</summary>
/// <param name="Level">The outline level, from 1; 0 for a caption.</param>
/// <param name="Numbering">The numbering it counts in; 0 for none.</param>
/// <param name="NumberLevel">The level of the numbering, from 0.</param>
/// <param name="Style">The id of its style.</param>
internal sealed record Heading(int Level, int Numbering, int NumberLevel, string Style);

/// <summary>A line of a table of contents.</summary>
internal sealed record OutlineEntry(Heading Heading, string Number, string Bookmark)
{
    public string Text { get; set; } = "";

    /// <summary>The names of the sequences counted in it: "Tabel".</summary>
    public HashSet<string> Sequences { get; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary>The headings and captions of the document that is being written, with their numbers.</summary>
internal sealed class Outline(WordNumbering numbering)
{
    private readonly Dictionary<string, SequenceState> sequences = new(StringComparer.OrdinalIgnoreCase);
    private readonly NumberCounters counters = new(numbering);
    // A heading may hold a text box with a heading.
    private readonly Stack<OutlineEntry> open = [];

    public List<OutlineEntry> Entries { get; } = [];

    public string Begin(Heading heading)
    {
        var number = heading.Numbering > 0 ? counters.Next(heading.Numbering, heading.NumberLevel) : "";
        var entry = new OutlineEntry(heading, number, $"_Toc9{Entries.Count + 1:D8}");
        Entries.Add(entry);
        open.Push(entry);
        Pass(heading);
        return entry.Bookmark;
    }

    // Sequences may start anew after a heading.
    private void Pass(Heading heading)
    {
        if (heading.Level > 0)
        {
            foreach (var sequence in sequences.Values)
            {
                sequence.LastHeading = Math.Min(sequence.LastHeading, heading.Level);
            }
        }
    }

    public void End(string text)
    {
        open.Pop().Text = text.Trim();
    }

    /// <summary>Counts on in a sequence.</summary>
    /// <param name="name">The name: "Tabel".</param>
    /// <param name="resetBy">The heading level that starts it anew; 0 for none.</param>
    /// <param name="to">The number to set; null to go on.</param>
    /// <param name="repeat">True to repeat the last number.</param>
    public int Count(string name, int resetBy, int? to, bool repeat)
    {
        if (open.TryPeek(out var entry))
        {
            entry.Sequences.Add(name);
        }

        if (!sequences.TryGetValue(name, out var state))
        {
            sequences[name] = state = new SequenceState();
        }

        if (!repeat)
        {
            state.Number = to ?? (resetBy > 0 && state.LastHeading <= resetBy ? 1 : state.Number + 1);
            state.LastHeading = int.MaxValue;
        }

        return state.Number;
    }

    /// <summary>True when the next count of a sequence that a heading level starts anew begins at 1.</summary>
    public bool StartsAnew(string name, int resetBy) =>
        resetBy > 0 && (!sequences.TryGetValue(name, out var state) || state.LastHeading <= resetBy);

    /// <summary>The number, or the text, of the last heading of a level.</summary>
    public string Last(Func<Heading, bool> which, bool number) =>
        Entries.FindLast(e => e.Heading.Level > 0 && which(e.Heading)) is { } entry ? (number ? entry.Number : entry.Text) : "";

    private sealed class SequenceState
    {
        public int Number { get; set; }

        public int LastHeading { get; set; } = int.MaxValue;
    }
}
