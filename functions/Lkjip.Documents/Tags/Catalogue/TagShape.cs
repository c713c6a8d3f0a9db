using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The tags that a source of one type offers; both the catalogue and the values come from it (susunan tag).</summary>
internal sealed class TagShape<T>
{
    private readonly List<TagDefinition<T>> definitions = [];
    private TagNames? names;

    /// <summary>What the catalogue lists.</summary>
    public IReadOnlyList<TagEntry> Entries => [.. definitions.Select(definition => definition.Entry)];

    /// <summary>The tags of one source.</summary>
    public TagScope For(T source) => new(names ??= new TagNames(definitions.Select(definition => definition.Entry.Name)), new Source(definitions, source));

    /// <summary>Adds a tag that was defined elsewhere.</summary>
    public TagShape<T> Add(TagDefinition<T> definition)
    {
        definitions.Add(definition);
        names = null;
        return this;
    }

    /// <summary>Adds all tags of another shape.</summary>
    public TagShape<T> AddAll(TagShape<T> other)
    {
        definitions.AddRange(other.definitions);
        names = null;
        return this;
    }

    /// <summary>A text; empty is missing.</summary>
    public TagShape<T> Text(string name, string meaning, Func<T, string?> value) =>
        Add(name, TagKind.Text, meaning, source => value(source) is { Length: > 0 } text ? new TextValue(text) : null);

    /// <summary>A figure of the ledger.</summary>
    public TagShape<T> Figure(string name, string meaning, Func<T, Figure?> value) =>
        Add(name, TagKind.Number, meaning, source => FigureTag.Of(value(source)));

    /// <summary>A whole number that is no figure, such as a year; printed without separators.</summary>
    public TagShape<T> Whole(string name, string meaning, Func<T, int?> value) =>
        Add(name, TagKind.Number, meaning, source => value(source) is { } number
            ? new NumberValue(number, number.ToString(CultureInfo.InvariantCulture), FigureKind.Number)
            : null);

    /// <summary>An exact number for spreadsheets; printed with all its digits.</summary>
    public TagShape<T> Amount(string name, string meaning, Func<T, decimal?> value) =>
        Add(name, TagKind.Number, meaning, source => value(source) is { } number
            ? new NumberValue(number, number.ToString(CultureInfo.InvariantCulture).Replace('.', ','), FigureKind.Number)
            : null);

    /// <summary>A date.</summary>
    public TagShape<T> Date(string name, string meaning, Func<T, DateOnly?> value) =>
        Add(name, TagKind.Date, meaning, source => value(source) is { } date ? new DateValue(date) : null);

    /// <summary>True or false.</summary>
    public TagShape<T> Flag(string name, string meaning, Func<T, bool> value) =>
        Add(name, TagKind.Flag, meaning, source => new FlagValue(value(source)));

    /// <summary>A block of typed text; without any block it is missing.</summary>
    public TagShape<T> Block(string name, string meaning, Func<T, (ReportContext Context, string? SubjectId, IReadOnlyList<NarrativeBlock> Blocks)> value) =>
        Add(name, TagKind.Block, meaning, source => value(source) is { Blocks.Count: > 0 } found
            ? new BlockValue(found.Context.Narratives?.Fill(found.Blocks, found.SubjectId) ?? found.Blocks, found.Context.ExtraTables, found.Context.Photos) { Layouts = found.Context.Layouts }
            : null);

    /// <summary>A list.</summary>
    public TagShape<T> List<TItem>(string name, string meaning, TagShape<TItem> items, Func<T, IEnumerable<TItem>> value) =>
        Add(name, TagKind.List, meaning, source => new ListValue([.. value(source).Select(items.For)]), items.Entries);

    /// <summary>A list of plain texts, each as tag "teks".</summary>
    public TagShape<T> Texts(string name, string meaning, Func<T, IEnumerable<string>> value) =>
        List(name, meaning, TextItems, value);

    /// <summary>A group of tags; null is missing.</summary>
    public TagShape<T> Group<TItem>(string name, string meaning, TagShape<TItem> items, Func<T, TItem?> value)
        where TItem : class =>
        Add(name, TagKind.Scope, meaning, source => value(source) is { } item ? new ScopeValue(items.For(item)) : null, items.Entries);

    private static TagShape<string> TextItems => new TagShape<string>().Text("teks", "Isi butir", text => text);

    private TagShape<T> Add(
        string name, TagKind kind, string meaning, Func<T, TagValue?> value, IReadOnlyList<TagEntry>? children = null) =>
        Add(new TagDefinition<T>(new TagEntry(name, kind, meaning, children ?? []), value));

    private sealed class Source(List<TagDefinition<T>> definitions, T source) : ITagSource
    {
        public TagValue? ValueAt(int slot) => definitions[slot].Value(source);
    }
}
