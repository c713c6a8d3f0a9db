namespace Lkjip.App.Hosting;

/// <summary>The exit codes of the process.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Done = 0;

    /// <summary>The input was refused, or the server could not start.</summary>
    public const int Refused = 1;

    /// <summary>The command was used wrongly, or a file could not be opened.</summary>
    public const int Usage = 2;

    /// <summary>"Restart me": the end of a custom handler, which may never end with 0.</summary>
    public const int RestartHandler = 200;
}
