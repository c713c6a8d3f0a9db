using System.Text.Json.Nodes;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>A text that the service offers for a place of the report (rancangan kalimat); its figures are tags.</summary>
/// <param name="Section">The id of the section ("executiveSummary"), or of the part of an analysis ("history").</param>
/// <param name="Title">What the place is called: "Ikhtisar Eksekutif"; "Analisis capaian, TPAK".</param>
/// <param name="SubjectId">The indicator, objective or budget item it is about; null for a section of the report.</param>
/// <param name="Path">The JSON path of the blocks: "$.indicators[0].analysis.history".</param>
/// <param name="IsEmpty">True when nothing is typed there.</param>
/// <param name="Blocks">The text.</param>
public sealed record DraftedText(
    string Section, string Title, string? SubjectId, string Path, bool IsEmpty, IReadOnlyList<NarrativeBlock> Blocks)
{
    /// <summary>True when it says in short what other drafts say of each indicator or program, or a template prints itself; a report needs one of the two.</summary>
    public bool IsDigest { get; init; }

    /// <summary>The blocks as the data contract has them.</summary>
    public JsonArray Json => [.. Blocks.Select(block => ReaderCatalogue.For(typeof(NarrativeBlock)).Write(block))];
}
