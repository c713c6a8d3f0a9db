namespace Lkjip.Benchmarks.Templates;

/// <summary>The first document of a process; times in milliseconds (dokumen pertama).</summary>
/// <param name="Compile">Compiling the template, the first time.</param>
/// <param name="Render">Filling it, the first time.</param>
internal sealed record FirstDocument(double Compile, double Render);
