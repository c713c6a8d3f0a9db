using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A tag of a template, understood (tag).</summary>
/// <param name="Source">The tag as written, with its braces.</param>
/// <param name="Name">The name without signs and formats; empty for none.</param>
public abstract record Tag(string Source, string Name)
{
    /// <summary>The name, taken apart.</summary>
    internal TagName Key { get; } = new(Name);
}

/// <summary>A value: <c>{{pagu | rupiah}}</c>.</summary>
/// <param name="Source">The tag as written.</param>
/// <param name="Name">The dotted name.</param>
/// <param name="Formats">The formats, applied in order; without <c>gabung</c>.</param>
/// <param name="Merge">True when equal cells are merged downwards (<c>gabung</c>).</param>
public sealed record ValueTag(string Source, string Name, IReadOnlyList<FormatCall> Formats, bool Merge) : Tag(Source, Name);

/// <summary>The opening of a section: <c>{{#sasaran}}</c>, <c>{{^sasaran}}</c>, <c>{{#kolom tahun}}</c>.</summary>
/// <param name="Source">The tag as written.</param>
/// <param name="Name">The dotted name.</param>
/// <param name="Inverted">True when it prints where there is nothing.</param>
/// <param name="NeedsList">True when the author said that it repeats (<c>ulang</c>).</param>
/// <param name="Columns">True when it repeats columns; a value that is no list gives its column once, or not at all.</param>
public sealed record SectionOpenTag(string Source, string Name, bool Inverted, bool NeedsList, bool Columns) : Tag(Source, Name);

/// <summary>The closing of a section: <c>{{/sasaran}}</c>, <c>{{/}}</c>.</summary>
/// <param name="Source">The tag as written.</param>
/// <param name="Name">The name; empty closes the innermost.</param>
public sealed record SectionCloseTag(string Source, string Name) : Tag(Source, Name);

/// <summary>A block of paragraphs: <c>{{@narasi.latarBelakang}}</c>.</summary>
/// <param name="Source">The tag as written.</param>
/// <param name="Name">The dotted name.</param>
public sealed record BlockTag(string Source, string Name) : Tag(Source, Name);

/// <summary>A picture: <c>{{%foto}}</c>.</summary>
/// <param name="Source">The tag as written.</param>
/// <param name="Name">The dotted name.</param>
public sealed record PictureTag(string Source, string Name) : Tag(Source, Name);

/// <summary>A chart, in the title or the alternative text of a chart of the template: <c>{{grafik capaianIndikator}}</c>.</summary>
/// <param name="Source">The tag as written.</param>
/// <param name="Name">The dotted name of the figures.</param>
public sealed record ChartTag(string Source, string Name) : Tag(Source, Name);

/// <summary>A note of the author that prints nothing: <c>{{! catatan }}</c>.</summary>
/// <param name="Source">The tag as written.</param>
public sealed record CommentTag(string Source) : Tag(Source, "");

/// <summary>A format with its arguments: <c>persen 1</c>.</summary>
/// <param name="Format">The format.</param>
/// <param name="Arguments">What stands after its name.</param>
public sealed record FormatCall(TagFormat Format, IReadOnlyList<string> Arguments);
