using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The ceiling of a program in an agreement (pagu program).</summary>
internal sealed record AgreedCeiling(ProgramCeiling Ceiling, string? Name, Figure? Amount, int Position);
