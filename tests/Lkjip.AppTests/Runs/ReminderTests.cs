using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Runs;

public sealed class ReminderTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Reminders_FromAWeekBeforeToAMonthAfter_GoOnceADayToWhoHasNotHandedIn()
    {
        var time = new ManualTime { Now = new DateTimeOffset(2023, 10, 1, 1, 0, 0, TimeSpan.Zero) };
        await using var app = await Quarter.StartAsync(azurite, time);
        await Quarter.RegisterAsync(app, "tanpa", email: "tanpa@jember.example");
        await Quarter.RegisterAsync(app, "konsep", email: "konsep@jember.example");
        await Quarter.StoreAsync(app, "konsep", state: "draft");
        await Quarter.RegisterAsync(app, "sudah", email: "sudah@jember.example");
        await Quarter.StoreAsync(app, "sudah");
        var sent = new List<int>();
        for (var day = 0; day < 40; day++)
        {
            var before = MailsTo(app, "tanpa").Count;
            await Quarter.TimerAsync(app, "reminder");
            await Quarter.TimerAsync(app, "reminder");
            await Quarter.DrainAsync(app);
            sent.AddRange(Enumerable.Repeat(day + 1, MailsTo(app, "tanpa").Count - before));
            time.Now += TimeSpan.FromDays(1);
        }

        // October: H-7 is the 3rd, H-1 the 9th, H+1 the 11th, then weekly, four in all.
        Assert.Equal([3, 4, 5, 6, 7, 8, 9, 11, 18, 25, 32], sent);
        Assert.Equal(11, MailsTo(app, "konsep").Count);
        Assert.Empty(MailsTo(app, "sudah"));
        Assert.Equal(3, MailsTo(app, "perencana").Count);
    }

    [Fact]
    public async Task Reminder_Text_NamesTheDeadlineAndTheDaysLeft()
    {
        var time = new ManualTime { Now = new DateTimeOffset(2023, 10, 7, 1, 0, 0, TimeSpan.Zero) };
        await using var app = await Quarter.StartAsync(azurite, time);
        await Quarter.RegisterAsync(app, "tanpa", email: "tanpa@jember.example");

        await Quarter.TimerAsync(app, "reminder");
        await Quarter.DrainAsync(app);

        var mail = Assert.Single(MailsTo(app, "tanpa"));
        Assert.Contains("Triwulan III Tahun 2023", mail, StringComparison.Ordinal);
        Assert.Contains("10 Oktober 2023 pukul 24.00 WIB", mail, StringComparison.Ordinal);
        Assert.Contains("tinggal 3 hari lagi", mail, StringComparison.Ordinal);
        var list = Assert.Single(MailsTo(app, "perencana"));
        Assert.Contains("1 perangkat daerah belum mengajukan", list, StringComparison.Ordinal);
        Assert.Contains("Dinas tanpa: belum ada data", list, StringComparison.Ordinal);
        Assert.Contains("/lkjip/putaran/jember/2023-Q3", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reminder_HandedInBeforeItsTurn_IsNotSent()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = new DateTimeOffset(2023, 10, 5, 1, 0, 0, TimeSpan.Zero) });
        await Quarter.RegisterAsync(app, "cepat", email: "cepat@jember.example");
        await Quarter.TimerAsync(app, "reminder");
        await Quarter.DrainAsync(app, rounds: 1);
        await Quarter.StoreAsync(app, "cepat");

        await Quarter.DrainAsync(app);

        Assert.Empty(app.Mails);
        Assert.StartsWith("Tidak perlu", Assert.Single(await Quarter.JobsAsync(app, Quarter.Key("cepat"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reminder_NoRegisteredAddress_GoesToTheLetterheadOfTheLatestReport()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = new DateTimeOffset(2023, 10, 5, 1, 0, 0, TimeSpan.Zero) });
        await Quarter.RegisterAsync(app, "lama");
        var report = JsonNode.Parse(Quarter.Data("lama"))!;
        report["agency"]!["email"] = "kop@jember.example";
        await Quarter.StoreAsync(app, "lama", "returned", report.ToJsonString());

        await Quarter.TimerAsync(app, "reminder");
        await Quarter.DrainAsync(app);

        Assert.Single(MailsTo(app, "kop"));
    }

    [Theory]
    [InlineData("2024-02-28T01:00:00Z", "29 Februari 2024", "tinggal 1 hari lagi")]
    [InlineData("2024-03-01T01:00:00Z", "29 Februari 2024", "sudah lewat 1 hari")]
    [InlineData("2023-02-27T01:00:00Z", "28 Februari 2023", "tinggal 1 hari lagi")]
    public async Task Reminder_OfTheYear_CountsToTheEndOfFebruary(string now, string deadline, string left)
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture) });
        await Quarter.RegisterAsync(app, "tahunan", email: "tahunan@jember.example");

        await Quarter.TimerAsync(app, "reminder");
        await Quarter.DrainAsync(app);

        var mail = Assert.Single(MailsTo(app, "tahunan"));
        Assert.Contains(deadline, mail, StringComparison.Ordinal);
        Assert.Contains(left, mail, StringComparison.Ordinal);
    }

    private static List<string> MailsTo(TestApp app, string name) =>
        [.. app.Mails.Select(File.ReadAllText).Where(mail => mail.Contains($"{name}@jember.example", StringComparison.Ordinal)).Select(Decoded)];

    // The plain text of a mail is base64, in lines.
    private static string Decoded(string mail)
    {
        var start = mail.IndexOf("\r\n\r\n", mail.IndexOf("text/plain", StringComparison.Ordinal), StringComparison.Ordinal) + 4;
        var end = mail.IndexOf("\r\n--", start, StringComparison.Ordinal);
        return System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(mail[start..end]));
    }
}
