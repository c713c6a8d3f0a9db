using Lkjip.App.Form;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Sheets;
using Lkjip.Documents.Workbooks;

namespace Lkjip.App.Workbooks;

/// <summary>Reads an uploaded workbook and compares it with the form, or says why it cannot be (unggahan buku kerja).</summary>
internal static class WorkbookUpload
{
    /// <summary>The comparison, or what is wrong with the file.</summary>
    public static (Problem? Problem, WorkbookComparison? Comparison) Read(ReadOnlyMemory<byte> content, ReportKey key, ReportForm form)
    {
        if (SheetFile.Read(content) is not { Code: null } reading)
        {
            return (new Problem(SheetFile.Read(content).Code!), null);
        }

        if (BookReader.Read(reading.Sheets) is not { } book)
        {
            return (new Problem("workbook-foreign"), null);
        }

        var facts = WorkbookFacts.Of(book);
        return facts.Agency == key.Agency && facts.Period == key.Period
            ? (null, WorkbookReading.Compare(book, form))
            : (new Problem("workbook-other", ("stated", $"{facts.Agency}, {Words(facts.Period)}"), ("agency", key.Agency), ("period", Words(key.Period))), null);
    }

    private static string Words(string period) => PeriodName.TryParse(period)?.InWords() ?? period;
}
