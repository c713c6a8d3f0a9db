namespace Lkjip.Domain.Assess.Tables;

/// <summary>A kind of table of the report (jenis tabel).</summary>
internal abstract class ReportTable
{
    /// <summary>The tables of this kind that the report has something to show in: none, one, or several.</summary>
    public abstract IEnumerable<AssessedTable> Build(AssessmentContext context);
}
