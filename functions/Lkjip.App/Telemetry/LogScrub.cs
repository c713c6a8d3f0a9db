using Lkjip.App.Hosting;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Lkjip.App.Telemetry;

/// <summary>Makes an event of the log fit to be sent: the same sentence as on stdout, no failure text, facts as inert as the sentence (penyaring log).</summary>
internal sealed class LogScrub : BaseProcessor<LogRecord>
{
    /// <inheritdoc />
    public override void OnEnd(LogRecord data)
    {
        data.FormattedMessage = LogText.Of(data.FormattedMessage ?? "", data.Exception);
        data.Exception = null;
        data.Attributes = data.Attributes?.Select(fact => new KeyValuePair<string, object?>(fact.Key, Inert(fact.Value))).ToList();
    }

    private static object? Inert(object? value) => value is null or bool or int or long ? value : LogText.Inert(value.ToString() ?? "");
}
