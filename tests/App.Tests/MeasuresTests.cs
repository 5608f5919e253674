using System.Diagnostics.Metrics;
using Local.Tests.Serve;

namespace App.Tests;

public sealed class MeasuresTests
{
    [Fact]
    public void The_age_of_the_bands_is_not_told_before_it_is_known_and_grows_until_they_are_refreshed()
    {
        var clock = new MovableClock();
        using var measures = new Measures(clock);
        var ages = new List<double>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, one) =>
        {
            if (instrument.Meter == measures.Meter && instrument.Name == Measures.BandsAge)
            {
                one.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, age, _, _) => ages.Add(age));
        listener.Start();

        listener.RecordObservableInstruments();
        measures.BandsRefreshed(clock.Now);
        clock.Now += TimeSpan.FromHours(36);
        listener.RecordObservableInstruments();
        measures.BandsRefreshed(clock.Now);
        listener.RecordObservableInstruments();

        Assert.Equal([129_600, 0], ages);
    }
}
