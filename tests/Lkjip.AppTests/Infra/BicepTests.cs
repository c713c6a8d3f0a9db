using System.Text.RegularExpressions;
using Lkjip.App.Configuration;
using Lkjip.App.Telemetry;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Infra;

/// <summary>The Bicep files are sound, and say the same as the product.</summary>
public sealed class BicepTests
{
    [Fact]
    public async Task Files_All_HaveNoFindings()
    {
        await Script.RunAsync("node", "infra/local/install.mjs", "infra/check");

        var (exitCode, said) = await Script.RunAsync("node", "infra/check/check.mjs");

        Assert.True(exitCode == 0, said);
    }

    [Fact]
    public async Task Files_WithAPlantedError_AreFound()
    {
        await Script.RunAsync("node", "infra/local/install.mjs", "infra/check");

        var (exitCode, said) = await Script.RunAsync("node", "--test", "infra/check/check.test.mjs");

        Assert.True(exitCode == 0, said);
        Assert.Contains("# fail 0", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queries_OfTheAlertsAndTheirPage_HaveNoFindings()
    {
        await Script.RunAsync("node", "infra/local/install.mjs", "infra/check");

        var (exitCode, said) = await Script.RunAsync("node", "infra/check/queries.mjs");

        Assert.True(exitCode == 0, said);
    }

    [Fact]
    public async Task Settings_OfTheApp_AreThoseOfTheProduct()
    {
        var facts = await BicepFacts.ReadAsync();
        var known = SettingList.All.Select(setting => setting.Name).ToList();

        Assert.Empty(facts.Settings.Concat(facts.FurtherSettings).Except(known, StringComparer.Ordinal));
        Assert.Empty(known.Where(name => name.EndsWith("_SCHEDULE", StringComparison.Ordinal)).Except(facts.Settings, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Storage_OfTheData_IsThatOfTheProduct()
    {
        var facts = await BicepFacts.ReadAsync();
        var names = new StorageNames();

        Assert.Equivalent(new[] { names.Reports, names.Agencies, names.Audit, names.Index }, facts.Tables, strict: true);
        Assert.Equivalent(new[] { names.Jobs, names.Poison }, facts.Queues, strict: true);
        Assert.Equivalent(new[] { names.Documents, names.Uploads, names.Templates, names.Keys }, facts.Containers, strict: true);
    }

    [Fact]
    public async Task Alerts_ReadTheSentenceOfTheWatch_FigureByFigure()
    {
        var facts = await BicepFacts.ReadAsync();
        var number = 0;
        var sentence = Regex.Replace(Watched.Sentence, @"\{\w+\}", _ => $"{++number}", RegexOptions.None, TimeSpan.FromSeconds(1));

        var read = Pattern(facts.Watch).Match($"2026-11-21T10:00:00.000Z info Lkjip.App.Triggers.WatchTrigger - {sentence}");

        Assert.Contains($"has '{sentence[..12]}'", facts.Watch, StringComparison.Ordinal);
        Assert.Equal(["waiting", "queueAge", "poison", "open", "jobAge", "failed", "runs", "late"], read.Groups.Keys.Skip(1));
        Assert.Equal(Enumerable.Range(1, 8).Select(each => $"{each}"), read.Groups.Values.Skip(1).Select(group => group.Value));
    }

    // The operator "parse" as a regular expression: text stands for itself, "name:long" for a number, "*" for anything.
    private static Regex Pattern(string query)
    {
        var parts = Regex.Match(query, "parse message with (?<parts>.*)", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["parts"].Value;
        var pattern = Regex.Replace(parts, @"\s*(?:'(?<text>[^']*)'|(?<name>\w+):long|\*)\s*",
            part => part.Groups["text"].Success ? Regex.Escape(part.Groups["text"].Value)
                : part.Groups["name"].Success ? $"(?<{part.Groups["name"].Value}>[0-9]+)" : ".*?",
            RegexOptions.None, TimeSpan.FromSeconds(1));
        return new($"^{pattern}$", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
    }
}
