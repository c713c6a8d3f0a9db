namespace Lkjip.App.Health;

/// <summary>Something that the service needs from outside (pemeriksaan kesiapan).</summary>
internal abstract class HealthCheck
{
    /// <summary>Its name in the answer. Whoever asks need not be signed in: it names no account, host or person.</summary>
    public abstract string Name { get; }

    /// <summary>True when nothing works without it.</summary>
    public abstract bool IsVital { get; }

    /// <summary>How long an outcome holds: whoever asks more often gets it again.</summary>
    public abstract TimeSpan Life { get; }

    /// <summary>Asks for one small thing; throws when it does not answer.</summary>
    public abstract Task RunAsync(CancellationToken cancellationToken);
}
