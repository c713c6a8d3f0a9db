using Lkjip.Benchmarks.Content;
using Lkjip.Benchmarks.Timing;

namespace Lkjip.Benchmarks.Templates;

/// <summary>Compiling, the first document of a process, and memory (tabel proses).</summary>
internal static class ProcessTable
{
    private const int Small = 100;
    private const int Large = 10_000;

    /// <summary>Measures and writes it.</summary>
    public static void Write(Page page, ContentFiles files, bool quick)
    {
        Page.Progress("Compiling, first document, memory");
        TemplateKind[] kinds = [TemplateKind.Word, TemplateKind.Excel];
        var first = kinds.Select(kind => First(kind, files, quick ? 3 : 9)).ToList();
        var small = kinds.Select(kind => Memory(kind, files, Small)).ToList();
        var large = kinds.Select(kind => Memory(kind, files, Large)).ToList();
        page.Table(
            ["", "docx", "xlsx"],
            [
                ["Compile, warm, ms (3)", .. kinds.Select(Compile)],
                ["Compile, first of a process, ms", .. first.Select(one => Shown.Time(one.Compile))],
                ["Fill, first of a process, ms", .. first.Select(one => Shown.Time(one.Render))],
                ["Compile and fill, first of a process, ms (30)", .. first.Select(one => Shown.Time(one.Compile + one.Render))],
                ["From the start of a process to its first document, ms", .. first.Select(one => Shown.Time(one.Whole))],
                ["Resident memory grows while filling 100 rows by, MB", .. small.Select(one => Shown.Megabytes(one.Growth))],
                ["Resident memory grows while filling 10,000 rows by, MB", .. large.Select(one => Shown.Megabytes(one.Growth))],
                ["Allocated by the first document of 100 rows, MB", .. small.Select(one => Shown.Megabytes(one.Allocated))],
                ["Allocated by the first document of 10,000 rows, MB", .. large.Select(one => Shown.Megabytes(one.Allocated))],
                ["Resident memory at most at 10,000 rows, MB", .. large.Select(one => Shown.Megabytes(one.Peak))],
            ]);
    }

    private static string Compile(TemplateKind kind)
    {
        var template = kind.Template(new SectionDialect());
        return Shown.Time(Clock.MedianTime(() => OurEngine.Compile(template), TimeSpan.FromSeconds(1)));
    }

    private static (double Compile, double Render, double Whole) First(TemplateKind kind, ContentFiles files, int processes)
    {
        var runs = Enumerable.Range(0, processes).Select(_ => Child<FirstDocument>("first", kind, files, kind.Rows[0])).ToList();
        return (
            Median.Of(runs.Select(run => run.Figures.Compile)), Median.Of(runs.Select(run => run.Figures.Render)), Median.Of(runs.Select(run => run.Milliseconds)));
    }

    private static PeakMemory Memory(TemplateKind kind, ContentFiles files, int rows) => Child<PeakMemory>("memory", kind, files, rows).Figures;

    private static (T Figures, double Milliseconds) Child<T>(string work, TemplateKind kind, ContentFiles files, int rows) =>
        ChildProcess.Run<T>(work, files.Template(kind, new SectionDialect()), files.Content(kind, rows, kind.Content(rows)));
}
