using FsCheck;
using FsCheck.Fluent;
using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Drafts;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Drafts;

/// <summary>A draft follows the data: drafted from one set, filled with another, its words are those of the other.</summary>
public sealed class DraftProperties
{
    private static readonly Arbitrary<Data[]> Pairs = Gen.Choose(1, 200).Two().SelectMany(
        _ => Gen.Choose(0, 40_000), (goal, now) => (goal.Item1, goal.Item2, now)).SelectMany(
        _ => Gen.Choose(0, 3), (part, near) => new Data(part.Item1, near == 0 ? part.Item1 : part.now / 100m, near == 1 ? part.now / 100m : part.Item2)).ArrayOf(2).ToArbitrary();

    [Fact]
    public void Achievement_DraftedBeforeAChange_SaysWhetherTheTargetIsReachedNow() => Prop.ForAll(Pairs, pair =>
        Words(pair, "achievement") is var text && pair[1].Actual == pair[1].Target
            ? text.Contains("mencapai target", StringComparison.Ordinal) && !text.Contains("belum", StringComparison.Ordinal)
            : pair[1].Actual > pair[1].Target
                ? !text.Contains("belum mencapai", StringComparison.Ordinal)
                : !text.Contains("melampaui", StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void History_DraftedBeforeAChange_HasTheDirectionOfNow() => Prop.ForAll(Pairs, pair =>
        Words(pair, "history") is var text && (
            pair[1].Actual > pair[1].Before ? text.Contains("meningkat", StringComparison.Ordinal) && !text.Contains("memburuk", StringComparison.Ordinal)
            : pair[1].Actual < pair[1].Before ? text.Contains("menurun", StringComparison.Ordinal) && !text.Contains("membaik", StringComparison.Ordinal)
            : text.Contains("tidak berubah", StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Fact]
    public void Drafts_OfOneReportInAnother_LeaveNoTag() => Prop.ForAll(Pairs, pair =>
        new NarrativeFiller(Assessor.Assess(pair[1].Report)) is var filler
        && SentenceDrafts.Of(Assessor.Assess(pair[0].Report)).All(draft =>
            Drafted.Typed(draft).All(text => !filler.Fill(text, draft.SubjectId).Contains("{{", StringComparison.Ordinal)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Executive_DraftedBeforeAChange_HasTheSpendingOfNow() => Prop.ForAll(Pairs, pair =>
        Filled(pair[0].Report, pair[1].Report, "executiveSummary", null).Contains(
            $"Realisasinya Rp {Domain.Text.IndonesianFormat.Rupiah((long)(pair[1].Actual * 1000))} atau ", StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    private static string Words(Data[] pair, string part) => Filled(pair[0].Report, pair[1].Report, part, "i1");

    private static string Filled(PerformanceReport drafted, PerformanceReport filled, string section, string? subject) =>
        new NarrativeFiller(Assessor.Assess(filled)) is var filler
            ? string.Join(' ', SentenceDrafts.Of(Assessor.Assess(drafted)).Where(draft => draft.Section == section && draft.SubjectId == subject)
                .SelectMany(Drafted.Typed).Select(text => filler.Fill(text, subject)))
            : "";

    /// <summary>What changes: target, actual and the actual of the year before.</summary>
    public sealed record Data(decimal Target, decimal Actual, decimal Before)
    {
        internal PerformanceReport Report => ReportBuilder.WithOneObjective()
            .Indicator("i1", "s1", Target, Actual, one => one with
            {
                Actuals = [new Measurement { Year = 2021, Value = MeasuredValue.OfNumber(Before) }, new Measurement { Year = 2022, Value = MeasuredValue.OfNumber(Actual) }],
            })
            .Program("p1", 1_000_000, (long)(Actual * 1000)).Allocation("s1", "p1").Build();
    }
}
