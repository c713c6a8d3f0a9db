namespace Lkjip.App.Triggers;

/// <summary>Something that the Functions host calls: a queue message or a timer (pemicu).</summary>
internal abstract class Trigger
{
    /// <summary>The name of the function: the folder of its <c>function.json</c>, and the path it is called on.</summary>
    public abstract string Name { get; }

    /// <summary>The name of the binding in <c>function.json</c>.</summary>
    public abstract string Binding { get; }

    /// <summary>Does the work; the result is a line for the host's log. A failure is an exception, and the host delivers again.</summary>
    public abstract Task<string> RunAsync(TriggerPayload payload, CancellationToken cancellationToken);
}
