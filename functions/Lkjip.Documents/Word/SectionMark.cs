using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A section that was found: its opening tag and where its two tags stand in the order of all section tags.</summary>
internal sealed record SectionMark(SectionOpenTag Tag, int Open, int Close);
