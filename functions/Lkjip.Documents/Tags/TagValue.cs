using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags;

/// <summary>What a template tag stands for (isi tag).</summary>
public abstract record TagValue;

/// <summary>Text.</summary>
/// <param name="Text">The text; line feeds become line breaks.</param>
public sealed record TextValue(string Text) : TagValue;

/// <summary>A number, shown as the ledger shows it.</summary>
/// <param name="Number">The displayed number; what a spreadsheet cell receives.</param>
/// <param name="Shown">The number as the document prints it.</param>
/// <param name="Kind">What it is, for formats.</param>
public sealed record NumberValue(decimal Number, string Shown, FigureKind Kind) : TagValue
{
    /// <summary>The figure of the ledger behind the number, whose exact value and rounding other formats follow; null for none.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The number with so many decimals.</summary>
    public decimal At(int decimals) => Figure?.At(decimals) ?? Number;
}

/// <summary>A date.</summary>
/// <param name="Date">The date.</param>
public sealed record DateValue(DateOnly Date) : TagValue;

/// <summary>True or false; a section tag prints its content when it is true.</summary>
/// <param name="IsTrue">The value.</param>
public sealed record FlagValue(bool IsTrue) : TagValue;

/// <summary>A list; a section tag repeats for each item.</summary>
/// <param name="Items">The items.</param>
public sealed record ListValue(IReadOnlyList<TagScope> Items) : TagValue
{
    /// <summary>What can be named in it without a loop, such as one figure of the ledger; null for nothing.</summary>
    public NamedMembers? Members { get; init; }
}

/// <summary>What can be named in a list without a loop.</summary>
/// <param name="Names">The names, to find the nearest.</param>
/// <param name="Find">The value of a name; empty text where it is missing, null where the name is unknown.</param>
public sealed record NamedMembers(IReadOnlyList<string> Names, Func<string, TagValue?> Find);

/// <summary>A group of further tags: "instansi" in "instansi.nama".</summary>
/// <param name="Scope">The tags.</param>
public sealed record ScopeValue(TagScope Scope) : TagValue;

/// <summary>A block of paragraphs, lists, tables and photos.</summary>
/// <param name="Blocks">The blocks.</param>
/// <param name="Tables">The extra tables that the blocks name, by id of the table.</param>
/// <param name="Photos">The photos that the blocks name, by id.</param>
public sealed record BlockValue(
    IReadOnlyList<NarrativeBlock> Blocks,
    IReadOnlyDictionary<string, AssessedTable> Tables,
    IReadOnlyDictionary<string, Photo> Photos) : TagValue
{
    /// <summary>The extra tables as typed, by id: column numbers, joined cells, a heading without a number. A table without one has none of these.</summary>
    public IReadOnlyDictionary<string, ExtraTable> Layouts { get; init; } = new Dictionary<string, ExtraTable>(StringComparer.Ordinal);
}

/// <summary>A picture.</summary>
/// <param name="Content">PNG or JPEG bytes.</param>
/// <param name="Description">The alternative text.</param>
public sealed record PictureValue(ReadOnlyMemory<byte> Content, string Description) : TagValue;
