import { app } from 'electron';
import { appPlaces } from './shell/appPlaces.ts';
import { declareAppScheme } from './shell/appProtocol.ts';
import { openApp } from './shell/openApp.ts';
import { denyLeavingTheApp } from './shell/security.ts';

/** The shell starts here: one instance, one scheme, nothing that leaves the app, then the app itself. */
const places = appPlaces();

if (app.requestSingleInstanceLock()) {
  declareAppScheme();
  denyLeavingTheApp();
  openApp(places);
} else {
  app.quit();
}
