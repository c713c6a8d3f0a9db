using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Azure;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Lkjip.App.Hosting;

/// <summary>Writes the log: one line an event, in UTC, with the number that a problem answer shows (baris log).</summary>
/// <remarks>Of a failure only kind and place are written: its message may hold what a person typed.</remarks>
internal sealed class LogLines(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    /// <summary>The name of the formatter.</summary>
    public const string FormatterName = "lkjip";

    /// <inheritdoc />
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var message = logEntry.Formatter(logEntry.State, logEntry.Exception);
        if (logEntry.Exception is { } failure)
        {
            message += $" {Describe(failure)}";
        }

        textWriter.Write(time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        textWriter.WriteLine($" {Word(logEntry.LogLevel)} {logEntry.Category} {Activity.Current?.TraceId.ToString() ?? "-"} {LogText.Inert(message)}");
    }

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Trace or LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        _ => "fail",
    };

    private static string Describe(Exception failure)
    {
        var kinds = new List<string>();
        for (Exception? at = failure; at is not null && kinds.Count < 8; at = at.InnerException)
        {
            kinds.Add(at switch
            {
                RequestFailedException answered => string.Create(CultureInfo.InvariantCulture, $"{at.GetType().FullName} ({answered.Status} {answered.ErrorCode})"),
                SocketException socket => $"{at.GetType().FullName} ({socket.SocketErrorCode})",
                _ => at.GetType().FullName ?? "",
            });
        }

        return $"{string.Join(" <- ", kinds)}{failure.StackTrace}";
    }
}
