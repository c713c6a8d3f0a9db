using System.Text.Json.Nodes;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;

namespace Lkjip.Tests.Review.Mutations;

/// <summary>A report without a contradiction: tests/corpus/review/clean.json, every figure of its tables printed as the ledger shows it, every name as the data have it.</summary>
internal static class CleanReport
{
    public static PerformanceReport Read()
    {
        var report = ReportReader.Read(File.ReadAllBytes(Repository.File("tests/corpus/review/clean.json"))).Report!;
        return report with
        {
            Stated = [.. Assessor.Assess(report).Figures.Where(figure => figure.Shown.Length > 0).Select(Printed)],
            StatedTexts = [.. StatedTextSubjects.All.SelectMany(subject => subject.Things(report).Where(thing => !string.IsNullOrWhiteSpace(thing.Text))
                .DistinctBy(thing => thing.Id ?? thing.Text).Select(thing => new StatedText
                {
                    Subject = subject.Id, Id = thing.Id, Place = $"{subject.Title} tercetak", Value = thing.Text!,
                }))],
        };
    }

    public static JsonNode Json() => JsonNode.Parse(ReportWriter.Write(Read()))!;

    private static StatedFigure Printed(Figure figure) =>
        new() { Figure = figure.Id, Place = $"Tabel {figure.Table}, baris {figure.Row}, kolom {figure.Column}", Value = figure.Shown };
}
