using Lkjip.App.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lkjip.AppTests.Security;

/// <summary>Keeps the lines of the log as the service writes them.</summary>
internal sealed class CapturedLog(LogLines lines) : ILoggerProvider
{
    private readonly StringWriter text = new();

    public string Text
    {
        get
        {
            lock (text)
            {
                return text.ToString();
            }
        }
    }

    private LogLines Lines => lines;

    public ILogger CreateLogger(string categoryName) => new Pen(this, categoryName);

    public void Dispose() => text.Dispose();

    private sealed class Pen(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (log.text)
            {
                log.Lines.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), null, log.text);
            }
        }
    }
}
