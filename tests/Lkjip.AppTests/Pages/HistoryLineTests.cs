using Lkjip.App.Pages.Lists;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Pages;

/// <summary>Versions of one sitting are one line of the history.</summary>
public sealed class HistoryLineTests
{
    private static readonly DateTimeOffset Start = new(2024, 2, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_VersionsOfOneSitting_IsOneLine()
    {
        HistoryEntry[] newestFirst = [Version(5, "Sri", 95), Version(4, "Adi", 41), Move(40), Version(3, "Sri", 30), Version(2, "Sri", 8), Version(1, "Sri", 0)];

        var lines = HistoryLine.Of(newestFirst);

        Assert.Equal(
            ["Menyimpan data versi 5", "Menyimpan data versi 4", "Mengubah keadaan menjadi diajukan", "Menyimpan data versi 1 sampai 3"],
            lines.Select(line => line.Words));
    }

    [Fact]
    public void Of_APauseBetweenVersions_IsTwoLines() =>
        Assert.Equal(2, HistoryLine.Of([Version(2, "Sri", 31), Version(1, "Sri", 0)]).Count);

    private static HistoryEntry Version(int version, string by, int minutes) => new(Start.AddMinutes(minutes), by, "version", version, "draft", null);

    private static HistoryEntry Move(int minutes) => new(Start.AddMinutes(minutes), "Sri", "submitted", 3, "submitted", null);
}
