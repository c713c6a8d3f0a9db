using System.Diagnostics;

namespace Lkjip.App.Hosting;

/// <summary>The number by which an answer, its lines in the log and its trace are found together (kode kejadian).</summary>
internal static class Correlation
{
    /// <summary>The header of every answer that holds it.</summary>
    public const string Header = "X-Correlation-Id";

    /// <summary>The number of a request: the id of its trace.</summary>
    public static string IdOf(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
}
